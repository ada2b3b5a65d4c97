/** What somebody wrote: its lines stay lines. */
export function Lines({ children }: { children: string }) {
  return (
    <>
      {children
        .split(/\n+/)
        .filter(Boolean)
        .map((line, at) => (
          <p key={at} dir="auto">
            {line}
          </p>
        ))}
    </>
  )
}
