import { Skeleton } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useAction } from "../../api/use-action.js";
import { useSession } from "../../app/session.js";
import { useTexts } from "../../texts/texts.js";
import { EmptyState } from "../../ui/empty-state.js";
import { ErrorState } from "../../ui/error-state.js";
import { showUndo } from "../../ui/undo-toast.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { putRoute, removeRoute } from "./hub-api.js";
import type { HubMapAnswer } from "./hub-table.js";
import { keyText, REFRESHES, type Direction, type RouteKey } from "./hub-types.js";

/** Drawn with a library of its own size, which comes when somebody looks at a map. */
const HubMap = lazy(async () => ({ default: (await import("./hub-map.js")).HubMap }));

/** The map, once it is known. */
export function MapView({ map }: { readonly map: UseQueryResult<HubMapAnswer, unknown> }) {
  const t = useTexts();
  const { may } = useSession();
  const [, openRoute] = useUrlState("route");
  const make = useAction({
    run: ({ key, as }: { key: RouteKey; as: Direction }) => putRoute(key, as),
    after: (_made, { key, as }) => {
      openRoute(keyText(key));
      showUndo({
        message: t(`hubs-joined-${as}`),
        label: t("hubs-undo"),
        onUndo: () => void removeRoute(key).then(() => map.refetch()),
      });
    },
    refreshes: REFRESHES,
  });
  if (map.data === undefined && map.error !== null)
    return <ErrorState error={map.error} onRetry={() => void map.refetch()} />;
  if (map.data === undefined) return <Skeleton h={480} />;
  if (map.data.hubs.length === 0)
    return <EmptyState title={t("hubs-none")} hint={t("hubs-none-hint")} icon={IconRoute} />;
  return (
    <Suspense fallback={<Skeleton h={480} />}>
      <HubMap
        hubs={map.data.hubs}
        routes={map.data.routes}
        onRoute={(key) => openRoute(keyText(key))}
        onJoin={may("hubs:write") ? (key, as) => make.mutate({ key, as }) : undefined}
      />
    </Suspense>
  );
}
