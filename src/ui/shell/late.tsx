// A component that is loaded when it is first shown.
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";

/** `load` gives the component, `meanwhile` stands in its place until it is there. */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = null,
): ComponentType<P> {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function Late(props: P) {
    return (
      <Suspense fallback={meanwhile}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
