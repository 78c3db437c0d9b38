/** Documentation shows only tags that are in a group, so each is in exactly one, and groups have no others. */
export default (document) => {
  const groups = document["x-tagGroups"];
  if (!groups) return [];
  const grouped = groups.flatMap(({ tags = [] }) => tags);
  const names = (document.tags ?? []).map(({ name }) => name);
  return [...new Set([...names, ...grouped])]
    .filter((name) => !names.includes(name) || grouped.filter((tag) => tag === name).length !== 1)
    .map((name) => ({ message: name, path: ["x-tagGroups"] }));
};
