/** The product's own pages, in one place, so that a moved page is mended once. */
export const paths = {
  pattern: (id: string) => `/patterns/${id}`,
  rule: (id: string) => `/rules/${id}`,
  matrices: '/matrices',
  flow: '/how',
  antiPatterns: '/anti-patterns',
} as const
