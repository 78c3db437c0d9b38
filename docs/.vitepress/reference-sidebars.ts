import type { DefaultTheme } from "vitepress";
import type { Reference } from "../../scripts/docs/references.ts";

/** Strings of the reference's navigation. */
interface Words {
  readonly overview: string;
  readonly operations: string;
  readonly apis: string;
  readonly errorCodes: string;
}

/** The sidebars of the reference: one for each API with its operations by tag, and one for all APIs. */
export function referenceSidebars(references: readonly Reference[], words: Words): DefaultTheme.SidebarMulti {
  const common = [
    { text: words.overview, link: "/reference/" },
    { text: words.errorCodes, link: "/reference/error-codes" },
  ];
  const ofApi = ({ id, title, tags }: Reference): [path: string, items: DefaultTheme.SidebarItem[]] => {
    const groups = tags.map(({ name, operations }) => ({
      text: name,
      items: operations.map((operation) => ({
        text: operation.summary,
        link: `/reference/${id}/${operation.id}`,
      })),
    }));
    const top = { text: title, items: [{ text: words.operations, link: `/reference/${id}/` }, ...common] };
    return [`/reference/${id}/`, [top, ...groups]];
  };
  const apis = references.map(({ id, title }) => ({ text: title, link: `/reference/${id}/` }));
  return {
    ...Object.fromEntries(references.map(ofApi)),
    "/reference/": [{ items: common }, { text: words.apis, items: apis }],
  };
}
