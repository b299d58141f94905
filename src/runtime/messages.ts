import { embeddedJson } from './required.ts';

/**
 * Reads the words that the page gives an element: the JSON that `Messages.astro` writes as a child
 * of it.
 * @typeParam T the element's messages: the page builds the object by the same type
 * @throws when the page gives the element none
 */
export const readMessages = <T extends object>(element: Element): T =>
  embeddedJson(element, 'messages') as T;
