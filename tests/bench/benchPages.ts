/** Pages of the city's own data that are measured; each is reached from the one before it. */
export const benchPages = {
  home: '/',
  policy: '/policies/24',
  project: '/projects/24-101',
  nextProject: '/projects/24-102',
} as const
