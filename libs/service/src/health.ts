/** One dependency, as `/health/ready` shows it. `detail` is for people and carries no secrets. */
export interface Health {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}
