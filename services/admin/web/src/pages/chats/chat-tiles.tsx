import { SimpleGrid, UnstyledButton } from "@mantine/core";
import { useTexts } from "../../texts/texts.js";
import { useFormat } from "../../ui/format.js";
import { Tile } from "../../ui/tile.js";
import { useUrlState } from "../../ui/use-url-state.js";
import { chatTypes } from "./chat-types.js";
import classes from "./chats.module.css";
import { useTotals } from "./use-totals.js";

/** Totals by type; a type that is pressed narrows the list to it. */
export function ChatTiles({ bot }: { readonly bot: number | undefined }) {
  const t = useTexts();
  const { number, short } = useFormat();
  const { data } = useTotals(bot);
  const [type, choose] = useUrlState("type");
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }}>
      <Tile
        label={t("chats-total")}
        value={data && number(data.chats)}
        hint={data && t("chats-members-in-all", { count: data.members, shown: short(data.members) })}
      />
      {chatTypes.map((one) => {
        const found = data?.types.find((row) => row.type === one);
        const members = found?.members ?? 0;
        return (
          <UnstyledButton
            key={one}
            className={classes["pick"] ?? ""}
            aria-pressed={type === one}
            onClick={() => choose(type === one ? "" : one)}
          >
            <Tile
              label={t(`chats-type-${one}`)}
              value={data && number(found?.chats ?? 0)}
              hint={
                one === "private"
                  ? t("chats-one-person-each")
                  : t("chats-members-of", { count: members, shown: short(members) })
              }
            />
          </UnstyledButton>
        );
      })}
    </SimpleGrid>
  );
}
