/**
 * Adds to an API what its client has besides the operations. A name that an operation has already does not compile, so
 * that neither hides the other.
 */
export function extendApi<Api extends object, More extends object & { readonly [Name in keyof Api]?: never }>(
  api: Api,
  more: More,
): Api & More {
  return Object.assign(api, more);
}
