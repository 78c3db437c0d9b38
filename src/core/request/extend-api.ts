/**
 * Adds what a client has besides its operations. The name of an existing operation does not compile, so that neither
 * hides the other.
 */
export function extendApi<Api extends object, More extends object & { readonly [Name in keyof Api]?: never }>(
  api: Api,
  more: More,
): Api & More {
  return Object.assign(api, more);
}
