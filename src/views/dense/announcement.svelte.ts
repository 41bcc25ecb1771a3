/** The headline as it is announced and stands in the title of the page: not every step of a drag. */
class Announcement {
  text = $state('');
}

export const announcement = new Announcement();
