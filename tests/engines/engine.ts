/** A browser engine whose storage outlives its process. */
export interface Engine {
  readonly name: string
  /** Starts it with the profile in this folder. Throws, with what to install, where it cannot be had. */
  start(profile: string): Promise<RunningEngine>
}

export interface RunningEngine {
  newTab(): Promise<Tab>
  /** Ends all its processes at once (SIGKILL), as a system without memory or a flat battery does. */
  kill(): Promise<void>
}

/** A page of the engine, as far as the journeys need one. What is given to it as a function runs in the page and sees nothing from outside. */
export interface Tab {
  goto(url: string): Promise<void>
  evaluate<Result>(run: () => Promise<Result>): Promise<Awaited<Result>>
  /** Presses what the function finds, as a finger does; says whether there was something. */
  click(find: Find, words: string): Promise<boolean>
  /** Types into what the function finds; says whether there was something. */
  type(find: Find, words: string, text: string): Promise<boolean>
  close(): Promise<void>
}

export type Find = (words: string) => Element | null
