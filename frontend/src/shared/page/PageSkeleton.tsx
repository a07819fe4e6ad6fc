import { Skeleton } from './Skeleton'

/** Stands where a page will, while its code is on its way. */
export function PageSkeleton() {
  return <Skeleton lines={5} height="1.25rem" />
}
