import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";

/** Data: properties, where all else is an attribute. */
const PROPERTIES = ["articles", "timeline", "overrides", "selected"];
const EVENTS = {
  onReady: "news-timeline-ready",
  onSelect: "news-timeline-select",
  onRange: "news-timeline-range",
  onEdit: "news-timeline-edit",
  onError: "news-timeline-error",
};

// On a server there are no effects, and React 18 warns of those of this kind.
const useBrowserEffect = typeof window === "undefined" ? useEffect : useLayoutEffect;

/**
 * `<news-timeline>` for React 18 and later. Its script is loaded in the browser, when the first one is shown; a server
 * renders the tag, its attributes and its children, which are the list for readers without script.
 */
export const NewsTimeline = forwardRef(function NewsTimeline({ children, className, ...props }, ref) {
  const element = useRef(null);
  const latest = useRef(props);
  const given = useRef([]);
  useImperativeHandle(ref, () => element.current, []);

  useEffect(() => void import("news-timeline/define"), []);

  useBrowserEffect(() => {
    latest.current = props;
    const now = PROPERTIES.filter((name) => name in props);
    // What is no longer given is taken back; what never was is the element's own affair.
    for (const name of new Set([...given.current, ...now]))
      if ((element.current[name] ?? null) !== (props[name] ?? null))
        element.current[name] = props[name] ?? null;
    given.current = now;
  });

  useBrowserEffect(() => {
    const { current } = element;
    const listeners = Object.entries(EVENTS).map(([name, type]) => [
      type,
      (event) => latest.current[name]?.(event),
    ]);
    for (const [type, listener] of listeners) current.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listeners) current.removeEventListener(type, listener);
    };
  }, []);

  const attributes = Object.entries(props).filter(
    ([name]) => !PROPERTIES.includes(name) && !(name in EVENTS),
  );
  return createElement(
    "news-timeline",
    { ...Object.fromEntries(attributes), class: className, ref: element },
    children,
  );
});
