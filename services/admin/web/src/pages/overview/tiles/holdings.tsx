import { useTexts } from "../../../texts/texts.js";
import { useFormat } from "../../../ui/format.js";
import { useLastHour, useOverview } from "../figures.js";
import { defineTile } from "./define-tile.js";
import { FigureTile } from "./figure-tile.js";

const useTotals = () => useOverview().data?.totals;

/** What was put aside and waits for somebody. */
export const lettersTile = defineTile({
  id: "letters",
  Tile: () => {
    const t = useTexts();
    const { number } = useFormat();
    const totals = useTotals();
    const series = useLastHour(({ letters }) => letters);
    return (
      <FigureTile
        name={t("overview-tile-letters")}
        value={totals && number(totals.letters)}
        series={series}
        isBad={(totals?.letters ?? 0) > 0}
        to="/dead-letters"
      />
    );
  },
});

/** Where the bots can speak. */
export const chatsTile = defineTile({
  id: "chats",
  Tile: () => {
    const t = useTexts();
    const { short } = useFormat();
    const totals = useTotals();
    return <FigureTile name={t("overview-tile-chats")} value={totals && short(totals.chats)} to="/chats" />;
  },
});

/** Who was seen. */
export const peopleTile = defineTile({
  id: "people",
  Tile: () => {
    const t = useTexts();
    const { short } = useFormat();
    const totals = useTotals();
    return (
      <FigureTile name={t("overview-tile-people")} value={totals && short(totals.people)} to="/people" />
    );
  },
});
