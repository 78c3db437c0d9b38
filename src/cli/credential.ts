import type { ApiKeyScheme, SecurityScheme } from "../openapi/document.ts";

/** How to authenticate by one security scheme. */
export interface Credential {
  /** To be shown to the user, such as `Basic app-key:secret`. */
  readonly label: string;
  readonly header?: readonly [name: string, value: string];
  readonly query?: readonly [name: string, value: string];
  /** Arguments for curl, if it has an option for this scheme. */
  readonly curl?: readonly string[];
}

/** @param value what to send: `user:password`, a token or a key; absent if the server accepts anything */
export function describeCredential(scheme: SecurityScheme, value?: string): Credential {
  if (scheme.type === "http" && scheme.scheme?.toLowerCase() === "basic") {
    const pair = value ?? "user:password";
    return {
      label: value === undefined ? "Basic, any user:password" : `Basic ${value}`,
      header: ["Authorization", `Basic ${toBase64(pair)}`],
      curl: ["-u", pair],
    };
  }
  if (scheme.type === "apiKey") return describeKey(scheme, value);
  return {
    label: value === undefined ? "Bearer, any token" : `Bearer ${value}`,
    header: ["Authorization", `Bearer ${value ?? "token"}`],
  };
}

/** Of a string in UTF-8. In a browser too, which has no `Buffer`. */
function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function describeKey({ in: place, name }: ApiKeyScheme, value?: string): Credential {
  const label = `${name} (${place})${value === undefined ? ", any value" : `: ${value}`}`;
  const pair = [name, value ?? "token"] as const;
  if (place === "query") return { label, query: pair };
  return { label, header: place === "cookie" ? ["Cookie", pair.join("=")] : pair };
}
