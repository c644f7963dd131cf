/** From what everything in a simulation follows; `SIMULATION_SEED=7 npx vitest run --project simulation` takes another one. */
export const seed = Number(process.env['SIMULATION_SEED'] ?? 2)
