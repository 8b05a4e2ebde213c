/**
 * Words that the most common passwords are made of, in lower case. A password is common when nothing but one
 * or two of these is left once digits, signs and the usual swaps of letters are taken away, so that this list
 * answers for thousands: “Passw0rd!”, “welcome2024”, “iloveyou123”.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  aaa abc abcd abcde abcdef abcdefg abcdefgh access account admin administrator adobe alex alexander alexandra
  alexis amanda america american andrea andrew angel angela angels anthony apple april arsenal ashley asdf asdfg
  asdfgh asdfghj asdfghjk asdfghjkl august austin babygirl badboy bailey banana barcelona baseball basketball
  batman beautiful beautifull benjamin bigdaddy blink bond boomer brandon brandy brazil buster butterfly calvin
  camaro canada captain carlos casper changeme charles charlie cheese chelsea chester chicago chicken chocolate
  christian christopher classic claude coffee computer cookie corvette cowboy cowboys crystal dakota dallas
  daniel daniela danielle dateline dave david december default desk diablo diamond digital dolphin dolphins
  donald dragon eagle eagles edition editor editorial elephant elizabeth eminem england everton explorer falcon
  family father february ferrari firebird fishing flower football forever france freedom friend friends fuckme
  fuckoff fuckyou gandalf garfield garlic george germany ginger godzilla golden golf google guest guitar hammer
  hannah hardcore harley heather hello hockey hottie hunter iceman iloveu iloveyou internet iwantu jackson
  january jasmine jasper jennifer jeremy jessica jesus johnny johnson jonathan jordan joseph joshua july june
  junior justin killer kingdom kitten knight lakers letmein liverpool london lorraine love lovely lover loveyou
  maggie manchester marina marine market martin matrix matthew maverick mercedes merlin mercury metallica
  michael michelle mickey midnight monday money monkey monster morgan mother mountain mustang myspace naruto
  natasha newspaper newsroom nicholas nicole nintendo november october oliver orange overlord pass passcode
  passion passport password passwords patrick peaches peanut pepper philips phoenix pokemon porsche princess
  private promise publish purple pussy qazwsx qazwsxedc qwer qwert qwerty qwertyu qwertyui qwertyuiop qweasd
  qweasdzxc rabbit rachel rainbow ranger rangers raiders rebecca redskins remember reporter richard robert
  rocket ronaldo root samantha samsung samuel saturday scooby scooter secret september shadow shannon silver
  simpsons slipknot smokey snoopy soccer sophie spider spiderman spring startrek starwars steelers steven
  student summer sunday sunshine super superman superstar survivor sweet system taylor teacher temp temporary
  tennis test testing testtest thomas thunder tiffany tiger tigger tinkerbell toyota trinity trustno trustnoone
  twitter undertaker unicorn user victor victoria viking vincent voodoo warrior welcome whatever william
  willow windows winner winston winter wizard xbox yamaha yankees yellow zaq zaqwsx zaqxsw zxc zxcv zxcvb
  zxcvbn zxcvbnm
  `
    .trim()
    .split(/\s+/),
);
