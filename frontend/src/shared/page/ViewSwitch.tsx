import styles from './ViewSwitch.module.css'

interface ViewSwitchProps<View extends string> {
  label: string
  /** Each view with its name, in the order shown. */
  views: readonly (readonly [View, string])[]
  view: View
  onChoose: (view: View) => void
}

/** How the same things are shown: as one of several views. */
export function ViewSwitch<View extends string>({ label, views, view, onChoose }: ViewSwitchProps<View>) {
  return (
    <div className={styles.views} role="group" aria-label={label}>
      {views.map(([each, name]) => (
        <button key={each} type="button" className={styles.view} aria-pressed={view === each} onClick={() => onChoose(each)}>
          {name}
        </button>
      ))}
    </div>
  )
}
