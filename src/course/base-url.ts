/** Whether an address can be the base URL of a package. */
export const isBaseUrl = (address: string) => /^https?:\/\/[^\s?#]+$/.test(address);
