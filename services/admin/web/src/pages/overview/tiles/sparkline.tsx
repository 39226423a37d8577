import classes from "./tiles.module.css";

const WIDTH = 100;
const HEIGHT = 28;

/** How something went, without figures: those stand above it. */
export function Sparkline({
  values,
  isBad,
}: {
  readonly values: readonly number[];
  readonly isBad: boolean;
}) {
  const most = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values.map((value, n) => `${n * step},${HEIGHT - (value / most) * (HEIGHT - 2)}`);
  return (
    <svg
      className={classes["spark"]}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
      {...(isBad && { "data-bad": true })}
    >
      <polygon className={classes["area"]} points={`0,${HEIGHT} ${points.join(" ")} ${WIDTH},${HEIGHT}`} />
      <polyline className={classes["line"]} points={points.join(" ")} />
    </svg>
  );
}
