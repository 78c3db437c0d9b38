/**
 * A query string without `?`: an array becomes one parameter for each element; `undefined` and `null` are left out.
 * @throws TypeError naming the parameter with an object, which has no form in a query
 */
export function writeQuery(values: Readonly<Record<string, unknown>>): string {
  let query = "";
  for (const name of Object.keys(values))
    for (const value of Array.isArray(values[name]) ? values[name] : [values[name]]) {
      if (value === undefined || value === null) continue;
      if (typeof value === "object") throw new TypeError(`${name}: an object cannot be a query parameter`);
      query += `${query && "&"}${name}=${encodeURIComponent(value)}`;
    }
  return query;
}
