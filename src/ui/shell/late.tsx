// A component that is loaded when it is first shown; where it cannot be had (the network is gone), a sentence in its
// place, instead of a page that has failed.
import "./missing.css";
import { Component, type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useSay } from "./context.tsx";

/**
 * `load` gives the component, `meanwhile` stands in its place until it is there. The words of such components are not
 * among those of the first screen and come with them.
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = null,
): ComponentType<P> {
  const Loaded = lazy(async () => {
    try {
      const [loaded, { takeViewWords }] = await Promise.all([load(), import("./viewWords.ts")]);
      takeViewWords();
      return { default: loaded };
    } catch (error) {
      throw new NotLoaded("not loaded", { cause: error });
    }
  });
  return function Late(props: P) {
    return (
      <Absent>
        <Suspense fallback={meanwhile}>
          <Loaded {...props} />
        </Suspense>
      </Absent>
    );
  };
}

class NotLoaded extends Error {}

/** Whatever else is thrown inside goes on to who catches it. */
class Absent extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof NotLoaded)) throw error;
    return <Missing />;
  }
}

/** Browsers remember that a script did not come, so that only a new page asks for it again; its link keeps the view. */
function Missing() {
  const say = useSay();
  return (
    <div className="empty missing" role="alert">
      <p>{say("shell.notLoaded")}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {say("shell.brokenReload")}
      </button>
    </div>
  );
}
