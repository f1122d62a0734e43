/** The attributes, by component, that an `.mdx` document may use, as literals only. */
export const MDX_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { IndicatorTable: ['caption'] };

/** The components that an `.mdx` document may use. */
export const MDX_COMPONENTS: readonly string[] = Object.keys(MDX_ATTRIBUTES);
