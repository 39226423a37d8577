import { Button, Center } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import type { ListState } from "../../ui/list-state.js";
import type { Report } from "./moderation-types.js";

/** The next page of reports. */
export function MoreReports({ list: { more, isLoadingMore } }: { readonly list: ListState<Report> }) {
  const t = useTexts();
  if (more === undefined) return null;
  return (
    <Center>
      <Button variant="default" loading={isLoadingMore} onClick={more}>
        {t("show-more")}
      </Button>
    </Center>
  );
}
