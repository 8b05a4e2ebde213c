/** Where to sign in again beside something that waits, which goes on as soon as that is done. */
const address = `/admin/sign-in?to=${encodeURIComponent("/admin/signed-in")}`;

export function SignInAgain({ className }: { className?: string | undefined }) {
  return (
    <a className={className} href={address} target="_blank" rel="noopener">
      Sign in in a new tab
    </a>
  );
}
