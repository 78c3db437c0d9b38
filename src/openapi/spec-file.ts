/**
 * The bundled spec of an API, as JSON. Modules of the package are two folders deep, as this one is in the repository, so
 * that the same path leads from there.
 */
export function specFile(apiId: string): URL {
  return new URL(`../../generated/${apiId}/openapi.json`, import.meta.url);
}
