/**
 * The bundled OpenAPI document of an API. In the package, modules are two folders deep like this one, and `generated` is
 * beside `src` too.
 */
export function specFile(apiId: string): URL {
  return new URL(`../../generated/${apiId}/openapi.json`, import.meta.url);
}
