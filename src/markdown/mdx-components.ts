/** The components that an `.mdx` document may use, with literal attributes only. */
export const MDX_COMPONENTS: readonly string[] = ['IndicatorTable'];
