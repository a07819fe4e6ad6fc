import styles from './Reference.module.css'

/** What an operation does to what it names, as HTTP says it. */
export function MethodTag({ method }: { method: string }) {
  return (
    <span className={styles.method} data-method={method}>
      {method}
    </span>
  )
}
