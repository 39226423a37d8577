import { Group, Switch } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { BotSelect } from "../../ui/bot-select.js";
import { Page } from "../../ui/page.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { ConversationTable } from "./conversation-table.js";

/** Who is in which conversation with which service. */
export function ConversationsPage() {
  const t = useTexts();
  const [bot, setBot] = useUrlState("bot");
  const [ended, setEnded] = useUrlState("ended");
  const query = { ...(bot !== "" && { bot: Number(bot) }), ...(ended === "" && { unended: "true" }) };
  return (
    <Page title={t("nav-conversations")} about={t("conversations-about")}>
      <Group gap="md">
        <BotSelect value={bot} onChange={setBot} />
        <Switch
          label={t("conversations-ended-too")}
          checked={ended !== ""}
          onChange={({ currentTarget }) => setEnded(currentTarget.checked ? "yes" : "")}
        />
      </Group>
      <ConversationTable query={query} withPerson />
    </Page>
  );
}
