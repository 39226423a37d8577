import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import styles from "./toasts.module.css";

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly isError: boolean;
}

interface Toasts {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

const ToastsContext = createContext<Toasts | undefined>(undefined);

const SHOWN_MS = 5_000;

/** Short messages to the person at the page. */
export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (!toasts) throw new Error("useToasts outside of ToastsProvider");
  return toasts;
}

export function ToastsProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const lastId = useRef(0);
  const add = useCallback((text: string, isError: boolean) => {
    const id = ++lastId.current;
    setShown((others) => [...others.slice(-2), { id, text, isError }]);
    setTimeout(() => setShown((others) => others.filter((toast) => toast.id !== id)), SHOWN_MS);
  }, []);
  const toasts = useMemo(
    () => ({ say: (text: string) => add(text, false), complain: (text: string) => add(text, true) }),
    [add],
  );
  return (
    <ToastsContext value={toasts}>
      {children}
      <div className={styles.toasts} role="status" aria-live="polite">
        {shown.map(({ id, text, isError }) => (
          <div key={id} className={styles.toast} data-error={isError}>
            {text}
          </div>
        ))}
      </div>
    </ToastsContext>
  );
}
