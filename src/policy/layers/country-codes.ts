/** The countries that the packs which ship know; the first is that of the plain pack. */
export const COUNTRIES = ['US', 'AU', 'CA', 'GB'] as const;

export type Country = (typeof COUNTRIES)[number];
