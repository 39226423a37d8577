import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTexts } from "../texts/index.js";
import styles from "./composer.module.css";

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Around the composer: files can be dropped anywhere on its conversation. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const texts = useTexts();
  const zone = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const conversation = zone.current?.closest("main");
    return conversation ? listenForFiles(conversation, onFiles, setOver) : undefined;
  }, [onFiles]);
  return (
    <div ref={zone} className={styles.zone}>
      {children}
      {isOver && <div className={styles.drop}>{texts.dropFiles}</div>}
    </div>
  );
}

/** @returns a function that ends it. */
function listenForFiles(
  place: HTMLElement,
  onFiles: (files: readonly File[]) => void,
  setOver: (isOver: boolean) => void,
): () => void {
  const onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (): void => setOver(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  place.addEventListener("dragover", onDragOver);
  place.addEventListener("dragleave", onDragLeave);
  place.addEventListener("drop", onDrop);
  return () => {
    place.removeEventListener("dragover", onDragOver);
    place.removeEventListener("dragleave", onDragLeave);
    place.removeEventListener("drop", onDrop);
  };
}
