/** What hits can be narrowed down by: kind of page, street, program, level, year of publication, standing today. */
export const facets = ['kind', 'street', 'program', 'level', 'year', 'status'] as const;

/** `kind` and `status` hold the codes of the domain, the others words as printed. */
export type Facet = (typeof facets)[number];
