// Where the features enter the frame. What the first screen does not need comes later.
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useSay } from "./context.tsx";

function Loading() {
  const say = useSay();
  return <div className="loading">{say("shell.loading")}</div>;
}

function slot(load: () => Promise<{ default: ComponentType }>) {
  const Feature = lazy(load);
  return function Slot(): ReactNode {
    return (
      <Suspense fallback={<Loading />}>
        <Feature />
      </Suspense>
    );
  };
}

// While features land one by one: whatever is there is taken.
const found = import.meta.glob<Record<string, ComponentType>>(
  "../{network,reader,inspector,list,filters,search}/[A-Z]*.tsx",
);
const late = (feature: string, name: string) =>
  slot(async () => {
    const load = found[`../${feature}/${name}.tsx`];
    const Missing = () => <div className="loading">{name}</div>;
    return { default: load ? ((await load())[name] ?? Missing) : Missing };
  });

export const NetworkSlot = late("network", "Network");
export const ListSlot = late("list", "List");
export const ReaderSlot = late("reader", "Reader");
export const InspectorSlot = late("inspector", "Inspector");
export const FiltersSlot = late("filters", "Filters");
export const SearchSlot = late("search", "Search");
