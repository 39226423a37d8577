import { useFlow } from "../../../app/flow.js";
import { useTexts } from "../../../texts/texts.js";
import { useLastHour } from "../figures.js";
import { useRate } from "../use-rate.js";
import { defineTile } from "./define-tile.js";
import { FigureTile } from "./figure-tile.js";

/** What comes from Telegram. */
export const updatesTile = defineTile({
  id: "updates",
  Tile: () => {
    const t = useTexts();
    const rate = useRate();
    const rates = useFlow().flow?.rates;
    const series = useLastHour(({ updates }) => updates);
    return (
      <FigureTile name={t("overview-tile-updates")} value={rates && rate(rates.updates)} series={series} />
    );
  },
});

/** What goes to Telegram. */
export const callsTile = defineTile({
  id: "calls",
  Tile: () => {
    const t = useTexts();
    const rate = useRate();
    const rates = useFlow().flow?.rates;
    const series = useLastHour(({ done }) => done);
    return <FigureTile name={t("overview-tile-calls")} value={rates && rate(rates.done)} series={series} />;
  },
});

/** What Telegram did not want to hear yet. */
export const refusedTile = defineTile({
  id: "refused",
  Tile: () => {
    const t = useTexts();
    const rate = useRate();
    const rates = useFlow().flow?.rates;
    const series = useLastHour(({ refused }) => refused);
    return (
      <FigureTile
        name={t("overview-tile-refused")}
        value={rates && rate(rates.refused)}
        series={series}
        isBad={(rates?.refused ?? 0) > 0}
        to="/queues"
      />
    );
  },
});
