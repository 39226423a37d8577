import { useMutation } from "@tanstack/react-query";
import { dataOf, type paths } from "@telebus/client";
import { useState } from "react";
import { $api, api } from "../api/client.js";
import { sentenceOf } from "../api/problem.js";
import type { MediaKind } from "../telegram/message.js";
import { useTexts } from "../texts/texts.js";
import { useFormat } from "../ui/format.js";

/** As the API names it. */
export type BlobFile = paths["/api/send/files"]["post"]["responses"]["201"]["content"]["application/json"];

/** A file that was brought and waits to be sent. */
export interface UploadedFile {
  readonly file: BlobFile;
  readonly name: string;
  /** Undefined where it was brought at another time. */
  readonly bytes: number | undefined;
  /** As the browser names it, such as image/png; "": unknown. */
  readonly type: string;
  /** Shows it in this browser, where it is a picture. */
  readonly picture: string | undefined;
}

interface Upload {
  readonly bot: number;
  readonly kind: MediaKind;
  /** At least one. */
  readonly onDone: (files: readonly UploadedFile[]) => void;
}

/** Brings files; one that is too large is refused before a byte of it has gone. */
export function useUpload({ bot, kind, onDone }: Upload) {
  const t = useTexts();
  const { bytes } = useFormat();
  const [refusal, setRefusal] = useState<string>();
  const { data: limits } = $api.useQuery("get", "/api/send/limits", { params: { query: { bot } } });
  const most = kind === "photo" ? limits?.photo_bytes : limits?.file_bytes;
  const { mutate, isPending } = useMutation({
    mutationFn: async (files: readonly File[]): Promise<readonly UploadedFile[]> => {
      const brought: UploadedFile[] = [];
      // One after the other: together they would take each other's bandwidth.
      for (const file of files) brought.push(await bringFile(file));
      return brought;
    },
    onSuccess: onDone,
    onError: (error) => setRefusal(sentenceOf(error, t)),
  });
  const bring = (files: readonly File[]): void => {
    const isTooLarge = ({ size }: File): boolean => most !== undefined && size > most;
    const large = files.find(isTooLarge);
    setRefusal(
      large && t("compose-too-large", { name: large.name, size: bytes(large.size), most: bytes(most ?? 0) }),
    );
    const fitting = files.filter((file) => !isTooLarge(file));
    if (fitting.length > 0) mutate(fitting);
  };
  return { bring, most, isBusy: isPending, refusal };
}

async function bringFile(file: File): Promise<UploadedFile> {
  const form = new FormData();
  form.set("file", file);
  const kept = await dataOf(
    api.POST("/api/send/files", { body: { file: { blob: "" } }, bodySerializer: () => form }),
  );
  const picture = file.type.startsWith("image/") ? URL.createObjectURL(file) : undefined;
  return { file: kept, name: file.name, bytes: file.size, type: file.type, picture };
}
