import { createExactJson, type ExactJson } from "./exact-json.ts";

/** A reference on a page. */
export interface ScalarReference {
  destroy(): void;
}

/** What Scalar's script adds to the window, and what it finds there. */
interface ScalarWindow {
  Scalar?: {
    createApiReference(element: Element, configuration: object): ScalarReference;
  };
  portalJson?: ExactJson;
}

export interface LoadedScalar {
  /** What has to read all that Scalar is to show with no digit lost. */
  readonly json: ExactJson;
  create(element: Element, configuration: object): ScalarReference;
}

/**
 * Loads Scalar, once for any number of calls.
 * @throws Error if the script cannot be loaded; the next call tries again
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
