import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  type AnyRoute,
  type RouteComponent,
} from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { homeQuery } from '@/features/people/home/api'
import { meQuery } from '@/features/people/me/api'

import { paths } from './paths'
import { BrokenShell } from './shell/BrokenPage'
import { NotFoundPage } from './shell/NotFoundPage'
import { Shell } from './shell/Shell'

interface RouteContext {
  queryClient: QueryClient
}

const root = createRootRouteWithContext<RouteContext>()({ component: Outlet, errorComponent: BrokenShell })

/** Pages for everyone: signing in, and the way to a password. */
const outside = createRoute({ getParentRoute: () => root, id: 'outside', component: Outlet })

/** Pages inside the shell. Whoever is not signed in is asked to, and comes back to where they wanted to go. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  errorComponent: BrokenShell,
  beforeLoad: async ({ context, location }) => {
    try {
      await (context as RouteContext).queryClient.ensureQueryData(meQuery)
    } catch (error) {
      if (asProblem(error).status !== 401) throw error
      throw redirect({ to: paths.signIn, search: { next: location.href }, replace: true })
    }
  },
})

/** A page: its address, its component (fetched when it is first needed), and what to have ready when it appears. */
interface PageRoute {
  in: AnyRoute
  path: string
  component: RouteComponent
  load?: (context: RouteContext) => unknown
}

/** The only list of pages. */
const PAGES: readonly PageRoute[] = [
  {
    in: outside,
    path: paths.signIn,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/SignInPage'), 'SignInPage'),
  },
  {
    in: outside,
    path: paths.forgotPassword,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/ForgotPasswordPage'), 'ForgotPasswordPage'),
  },
  {
    in: outside,
    path: paths.welcome,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/WelcomePage'), 'WelcomePage'),
  },
  {
    in: inside,
    path: paths.home,
    component: lazyRouteComponent(() => import('@/features/people/home/pages/HomePage'), 'HomePage'),
    load: ({ queryClient }) => queryClient.prefetchQuery(homeQuery),
  },
  {
    in: inside,
    path: paths.activity,
    component: lazyRouteComponent(() => import('@/features/people/activity/pages/ActivityPage'), 'ActivityPage'),
  },
  {
    in: inside,
    path: paths.signIns,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/SignInsPage'), 'SignInsPage'),
  },
  {
    in: inside,
    path: paths.password,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/PasswordPage'), 'PasswordPage'),
  },
  { in: inside, path: '$', component: NotFoundPage },
]

export const routeTree = root.addChildren([outside.addChildren(pagesIn(outside)), inside.addChildren(pagesIn(inside))])

function pagesIn(parent: AnyRoute): AnyRoute[] {
  return PAGES.filter((page) => page.in === parent).map(({ path, component, load }) =>
    createRoute({
      getParentRoute: () => parent,
      path,
      component,
      loader: load && (({ context }) => void load(context as RouteContext)),
    }),
  )
}
