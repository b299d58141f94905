/** Tells whether an address can be put before the paths of a package. */
export const isBaseUrl = (address: string) => /^https?:\/\/[^\s?#]+$/.test(address);
