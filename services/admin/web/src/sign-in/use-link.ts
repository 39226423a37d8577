import { dataOf, type paths } from "@telebus/client";
import { useEffect, useState } from "react";
import { api } from "../api/client.js";
import type { SessionView } from "../app/session.js";

type Opened = paths["/auth/link"]["post"]["responses"]["202"]["content"]["application/json"];
/** A number to be pressed in the chat that the link came from. */
export type WaitingLink = Opened;

type LinkState =
  | { readonly state: "none"; readonly error: unknown }
  | { readonly state: "opening" }
  | { readonly state: "waiting"; readonly waiting: WaitingLink }
  | { readonly state: "signed-in"; readonly session: SessionView };

/** It is used up by the first call, and React may run an effect twice. */
const opened = new Map<string, Promise<LinkState>>();

async function open(token: string): Promise<LinkState> {
  try {
    const answer = await dataOf(api.POST("/auth/link", { body: { token } }));
    return answer.state === "signed-in"
      ? { state: "signed-in", session: answer.session }
      : { state: "waiting", waiting: answer };
  } catch (error) {
    return { state: "none", error };
  }
}

const tokenInAddress = (): string => location.hash.slice(1);

/** The link that this page was opened with. It goes from the address at once: nobody reads or copies it there. */
export function useLink() {
  const [token, setToken] = useState(tokenInAddress);
  const [outcome, setOutcome] = useState<{ readonly token: string; readonly link: LinkState }>();
  useEffect(() => {
    const take = (): void => {
      const given = tokenInAddress();
      if (given === "") return;
      history.replaceState(history.state, "", `${location.pathname}${location.search}`);
      setToken(given);
    };
    take();
    addEventListener("hashchange", take);
    return () => removeEventListener("hashchange", take);
  }, []);
  useEffect(() => {
    let isWanted = token !== "";
    const opening = token === "" ? Promise.resolve(NONE) : (opened.get(token) ?? open(token));
    opened.set(token, opening);
    void opening.then((link) => isWanted && setOutcome({ token, link }));
    return () => {
      isWanted = false;
    };
  }, [token]);
  const fail = (error: unknown): void => setOutcome({ token, link: { state: "none", error } });
  return { ...currentOf(token, outcome), fail };
}

const NONE: LinkState = { state: "none", error: undefined };

/** A link that was not heard of yet is on its way. */
const currentOf = (
  token: string,
  outcome: { readonly token: string; readonly link: LinkState } | undefined,
): LinkState => {
  if (token === "") return NONE;
  return outcome?.token === token ? outcome.link : { state: "opening" };
};
