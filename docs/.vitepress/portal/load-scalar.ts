import { createExactJson, type ExactJson } from "./exact-json.ts";

/** A reference that is shown on a page. */
export interface ScalarReference {
  destroy(): void;
}

/** What Scalar's script adds to the window, and what it uses there. */
interface ScalarWindow {
  Scalar?: {
    createApiReference(element: Element, configuration: object): ScalarReference;
  };
  portalJson?: ExactJson;
}

export interface LoadedScalar {
  /** Has to parse everything that Scalar is to show with exact integers. */
  readonly json: ExactJson;
  create(element: Element, configuration: object): ScalarReference;
}

/**
 * Scalar, loaded once however often this is called.
 * @throws Error when the script cannot be loaded; the next call tries again
 */
export async function loadScalar(source: string): Promise<LoadedScalar> {
  const scope = window as ScalarWindow;
  scope.portalJson ??= createExactJson();
  if (!scope.Scalar) await runScript(source);
  const { Scalar, portalJson } = scope;
  if (!Scalar) throw new Error(`${source} is not Scalar`);
  return { json: portalJson, create: Scalar.createApiReference };
}

function runScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${source} cannot be loaded`));
    };
    document.head.append(script);
  });
}
