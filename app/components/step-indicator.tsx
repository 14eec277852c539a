import { useText } from "../i18n/use-text.ts";
import { componentsText } from "./components.text.ts";

/**
 * Where in a form we are. The last step is always "Tjek dine svar".
 *
 * @param current 1 for the first step
 */
export function StepIndicator({
  steps,
  current,
}: {
  readonly steps: readonly string[];
  readonly current: number;
}) {
  const text = useText(componentsText);
  return (
    <div className="mb-6">
      <p className="font-semibold text-muted">
        {text.step({ number: current, of: steps.length })}
        <span className="sm:hidden">: {steps[current - 1]}</span>
      </p>
      <ol className="mt-2 flex gap-1.5 sm:gap-3">
        {steps.map((step, index) => (
          <li
            key={step}
            aria-current={index + 1 === current ? "step" : undefined}
            className={`min-w-0 flex-1 border-t-4 pt-1.5 ${index < current ? "border-primary" : "border-line"}`}
          >
            <span
              className={`max-sm:sr-only ${index + 1 === current ? "font-semibold" : "text-muted"}`}
            >
              {step}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
