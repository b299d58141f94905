/**
 * A text found in a storage: there is none; there is one that this version cannot read, which must
 * be kept as it is; or there is one, and this is what it says. So that "unreadable" is never taken
 * for "absent".
 */
export type Stored<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'read'; readonly value: T };
