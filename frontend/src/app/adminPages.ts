import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router'

import { paths } from './paths'

/** The pages of the area "Admin". */
export const ADMIN_PAGES: readonly { path: string; component: RouteComponent }[] = [
  {
    path: paths.accounts,
    component: lazyRouteComponent(() => import('@/features/people/accounts/pages/AccountsPage'), 'AccountsPage'),
  },
  {
    path: paths.account('$id'),
    component: lazyRouteComponent(() => import('@/features/people/accounts/pages/AccountPage'), 'AccountPage'),
  },
  {
    path: paths.audit,
    component: lazyRouteComponent(() => import('@/features/people/audit/pages/AuditPage'), 'AuditPage'),
  },
  {
    path: paths.work,
    component: lazyRouteComponent(() => import('@/features/people/work/pages/WorkPage'), 'WorkPage'),
  },
  {
    path: paths.reference,
    component: lazyRouteComponent(() => import('@/features/reference/pages/ReferencePage'), 'ReferencePage'),
  },
]
