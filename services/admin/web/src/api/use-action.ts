import { notifications } from "@mantine/notifications";
import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import { ApiError } from "@telebus/client";
import { useTexts } from "../texts/texts.js";
import { sentenceOf } from "./problem.js";
import { refresh } from "./queries.js";

interface Action<Input, Output> {
  /** What happens; throws ApiError. */
  readonly run: (input: Input) => Promise<Output>;
  /** What a toast says afterwards; nothing where the page shows it plainly. */
  readonly done?: (output: Output, input: Input) => string | undefined;
  /** Paths to ask for again. */
  readonly refreshes?: readonly string[];
  /** What else follows. */
  readonly after?: (output: Output, input: Input) => void;
  /** The form shows what is wrong at its fields; then no toast repeats it. */
  readonly hasForm?: boolean;
}

/** Something the reader does: says what came of it, and asks again for what it changed. */
export function useAction<Input = void, Output = unknown>({
  run,
  done,
  refreshes = [],
  after,
  hasForm = false,
}: Action<Input, Output>): UseMutationResult<Output, Error, Input> {
  const t = useTexts();
  return useMutation<Output, Error, Input>({
    mutationFn: run,
    onSuccess: async (output, input) => {
      const said = done?.(output, input);
      if (said !== undefined) notifications.show({ message: said, color: "teal" });
      after?.(output, input);
      await refresh(...refreshes);
    },
    onError: (error) => {
      if (hasForm && error instanceof ApiError) return;
      notifications.show({
        title: t("problem-title"),
        message: sentenceOf(error, t),
        color: "red",
        autoClose: 10_000,
      });
    },
  });
}
