import { Link } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'

interface Props {
  /** Path of the product as text, `/patterns/grpc` or `/compare?patterns=rest,graphql`. */
  readonly to: string
  readonly children: ReactNode
}

/** The router knows its routes by type; a path that comes with the content is only text. */
const AnyLink = Link as unknown as ComponentType<{
  readonly to: string
  readonly search?: Readonly<Record<string, string>>
  readonly children: ReactNode
}>

/** A link to a page of the product, inside a drawing as well. */
export function PathLink({ to, children }: Props) {
  const [path = '/', query] = to.split('?')
  const search = query === undefined ? {} : { search: Object.fromEntries(new URLSearchParams(query)) }
  return (
    <AnyLink to={path} {...search}>
      {children}
    </AnyLink>
  )
}
