// Where the features enter the frame. What the first screen does not show at once comes a moment later.
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { Inspector } from "../inspector/Inspector.tsx";
import { Reader } from "../reader/Reader.tsx";
import { Search } from "../search/Search.tsx";
import { useSay } from "./context.tsx";

function Loading() {
  const say = useSay();
  return <div className="loading">{say("shell.loading")}</div>;
}

function late(load: () => Promise<ComponentType>) {
  const Feature = lazy(async () => ({ default: await load() }));
  return function Slot(): ReactNode {
    return (
      <Suspense fallback={<Loading />}>
        <Feature />
      </Suspense>
    );
  };
}

export const SearchSlot = Search;
export const ReaderSlot = Reader;
export const InspectorSlot = Inspector;
export const NetworkSlot = late(async () => (await import("../network/Network.tsx")).Network);
export const ListSlot = late(async () => (await import("../list/List.tsx")).List);
export const FiltersSlot = late(async () => (await import("../filters/Filters.tsx")).Filters);
