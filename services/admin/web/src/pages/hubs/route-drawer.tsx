import { Drawer, Skeleton, Stack } from "@mantine/core";
import { $api } from "../../api/client.js";
import { useTexts } from "../../texts/texts.js";
import { ErrorState } from "../../ui/error-state.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { keyOf, nameOf, type RouteKey } from "./hub-types.js";
import { RouteForm } from "./route-form.js";

/** A route beside the page: the one that the address names. */
export function RouteDrawer() {
  const [text, setRoute] = useUrlState("route");
  const key = keyOf(text);
  return (
    <Drawer
      opened={key !== undefined}
      onClose={() => setRoute("")}
      size="xl"
      title={key === undefined ? "" : <RouteTitle route={key} />}
    >
      {key !== undefined && <LoadedRoute key={text} route={key} onClose={() => setRoute("")} />}
    </Drawer>
  );
}

const useRoute = (path: RouteKey) =>
  $api.useQuery(
    "get",
    "/api/routes/{hub}/{chat}/{thread}",
    { params: { path } },
    // What somebody writes in the form is not written over.
    { refetchOnWindowFocus: false },
  );

function RouteTitle({ route }: { readonly route: RouteKey }) {
  const t = useTexts();
  const { data } = useRoute(route);
  const hub = $api.useQuery("get", "/api/hubs/{id}", { params: { path: { id: route.hub } } });
  return t("hubs-route-title", {
    chat: nameOf(data ?? { ...route, title: null }),
    hub: hub.data?.name ?? "",
  });
}

function LoadedRoute({ route, onClose }: { readonly route: RouteKey; readonly onClose: () => void }) {
  const { data, error, refetch } = useRoute(route);
  if (data !== undefined) return <RouteForm route={data} onClose={onClose} />;
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Stack>
      <Skeleton h={36} />
      <Skeleton h={240} />
    </Stack>
  );
}
