import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { useUrlState } from "./use-url-state.js";

interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  readonly panel: () => ReactNode;
}

/** Parts of a page; which one is seen stands in the address as `tab`. The first needs no word there. */
export function PageTabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }) {
  const [chosen, choose] = useUrlState("tab");
  const first = tabs[0]?.id ?? "";
  const value = tabs.some(({ id }) => id === chosen) ? chosen : first;
  return (
    <Tabs
      value={value}
      onChange={(next) => choose(next === null || next === first ? "" : next)}
      keepMounted={false}
    >
      <Tabs.List
        aria-label={label}
        mb="lg"
        style={{ flexWrap: "nowrap", overflowX: "auto", overflowY: "hidden" }}
      >
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.id} value={tab.id}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id, panel }) => (
        <Tabs.Panel key={id} value={id}>
          {panel()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
