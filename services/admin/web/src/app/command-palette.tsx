import { Spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "react-router";
import { addressOf } from "../pages/define-page.js";
import { useTexts } from "../texts/texts.js";
import { useOwnPages } from "./navigation.js";

/** Ctrl+K: go anywhere without the mouse. */
export function CommandPalette() {
  const t = useTexts();
  const navigate = useNavigate();
  const own = useOwnPages();
  const actions = own.map((page) => {
    const Icon = page.nav?.icon ?? IconSearch;
    return {
      id: page.id,
      label: t(`nav-${page.id}`),
      leftSection: <Icon size={20} stroke={1.7} />,
      onClick: () => void navigate(addressOf(page)),
    };
  });
  return (
    <Spotlight
      actions={actions}
      shortcut={["mod + K"]}
      nothingFound={t("nothing-found")}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: t("go-to"),
        "aria-label": t("go-to"),
      }}
    />
  );
}
