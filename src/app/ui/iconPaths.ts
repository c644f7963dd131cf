/** The strokes of each icon on a grid of 24, drawn for this app. */
export const iconPaths = {
  back: 'M14 6l-6 6 6 6',
  next: 'M10 6l6 6-6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  coins: 'M12 4.5c4 0 7 1.2 7 2.8s-3 2.7-7 2.7-7-1.1-7-2.7 3-2.8 7-2.8zM5 7.3v4.7c0 1.5 3 2.7 7 2.7s7-1.2 7-2.7V7.3M5 12v4.7c0 1.6 3 2.8 7 2.8s7-1.2 7-2.8V12',
  document: 'M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4M9.5 12h5M9.5 16h5',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14',
  error: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM9 9l6 6m0-6l-6 6',
  follow: 'M6.5 4h11v16l-5.5-4-5.5 4z',
  goals: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 8a4 4 0 100 8 4 4 0 000-8zM12 11.5v1',
  home: 'M4 11.5L12 4.5l8 7M6.5 9.5V20h11V9.5M10 20v-5.5h4V20',
  info: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 11v5.5M12 7.5v.5',
  offices: 'M4.5 20.5v-13l7-3.5v16.5M11.5 9h8v11.5M3 20.5h18M7.5 9.5v.5m0 3.5v.5m0 3.5v.5m8-5v.5m0 3.5v.5',
  offline: 'M8 18.5h8.5a3.8 3.8 0 002-7 5.5 5.5 0 00-8-5M6.4 9.2A4.7 4.7 0 007.5 18.5M4 4l16 16',
  participation: 'M4.5 5h15v10.5h-8.5l-4 3.7v-3.7h-2.5zM8.5 8.8h7M8.5 11.8h4.5',
  plan: 'M12 6.5c-2-1.5-4.5-2-8-2v13c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-13c-3.5 0-6 .5-8 2zM12 6.5v13',
  print: 'M7.5 9V4h9v5M7.5 17H4.5V9h15v8h-3M7.5 14h9v6h-9z',
  progress: 'M5 19.5v-5m4.7 5v-8.5m4.6 8.5v-6m4.7 6v-13M4 9l5-4 4.5 3L19 3.5',
  refresh: 'M19.5 12a7.5 7.5 0 11-2.3-5.4M19.5 3.5v4h-4',
  search: 'M11 4.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM15.8 15.8l4.2 4.2',
  settings: 'M4 7.5h8.5m4.5 0h3M4 16.5h3m4.5 0H20M14.7 5.2a2.3 2.3 0 110 4.6 2.3 2.3 0 010-4.6zM9.2 14.2a2.3 2.3 0 110 4.6 2.3 2.3 0 010-4.6z',
  share: 'M12 14.5V4m-3.8 3.5L12 3.7l3.8 3.8M8 10.5H5.5v10h13v-10H16',
  warning: 'M12 4L3 19.5h18zM12 10v4.5m0 2v.5',
} as const satisfies Record<string, string>

export type IconName = keyof typeof iconPaths
