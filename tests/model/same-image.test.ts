import { describe, expect, it } from 'vitest';
import { isSameImage } from '../../core/model';
import { isSameFileName } from '../../core/model/article/same-image';

const cdn = 'https://img.ledger.example';

describe('isSameImage', () => {
  it.each([
    ['different sizes in the name', '/2026/05/ferry-quay-1024x683.jpg', '/2026/05/ferry-quay.jpg'],
    ['different sizes in the path', '/img/1100/194191.jpg', '/img/950/194191.jpg'],
    [
      'different sizes in the query',
      '/quay-crane.jpg?w=1200&h=630&fit=crop',
      '/quay-crane.jpg?width=800&auto=webp',
    ],
    ['different formats', '/quay-crane.jpeg', '/quay-crane.webp'],
    [
      'the suffix of an edited copy',
      '/quay-crane-scaled-e1779374755189-1445x790.jpg',
      '/quay-crane.jpg',
    ],
    [
      'different crops after a UUID',
      '/1959d47c-2172-425e-8e55-31049d59ac94_16-9_default_0.jpg',
      '/1959d47c-2172-425e-8e55-31049d59ac94_square_50p.webp',
    ],
    [
      'different sizes before the name',
      '/1200x675_cms_quay-crane.jpg',
      '/1920x1080_cms_quay-crane.jpg',
    ],
    [
      'an image service that loads from another one',
      '/resizer/Ab3=/1200x630/smart/cdn.example/ledger/MTY5VYZ5JFOZ5BGV66FE3M5AQI.jpg',
      '/resizer/Zz9=/800x0/cdn.example/ledger/MTY5VYZ5JFOZ5BGV66FE3M5AQI.jpg',
    ],
    [
      'the image address in a query parameter',
      '/_next/image?url=https%3A%2F%2Fcdn.example%2F27230%2Fblue-crane.webp%3Fw%3D1000&w=2048',
      '/dims?src=https://cdn.example/27230/blue-crane.webp&w=640',
    ],
    [
      'a size as the name, in a folder with a hash',
      '/images/9f/9fa7527503ef41e5a97564b489c78d42/16x9/original.jpg',
      '/images/9f/9fa7527503ef41e5a97564b489c78d42/1x1/1280@40.jpg',
    ],
    [
      'the same id among path parameters, and different names',
      '/thumb/id-126041456,width-1070,height-580/photo.jpg',
      '/thumb/id-126041456,filesize-1107036,width-400/quay-at-dawn.jpg',
    ],
    [
      'the same short name and long number',
      '/crop24077009/8931324986-w1200/quay.jpg',
      '/24077009-1682410770000/16-9/750/quay.jpg',
    ],
    [
      'different sizes after a hash',
      '/578a0e481e558640bf268c2b247c8614_800.jpg',
      '/578a0e481e558640bf268c2b247c8614_2560_1440.jpg',
    ],
    [
      'different crops after a name and a UUID',
      '/crane_1959d47c-2172-425e-8e55-31049d59ac94-articleLarge.jpg',
      '/crane_1959d47c-2172-425e-8e55-31049d59ac94-jumbo.jpg',
    ],
    [
      'a timestamp after a number',
      '/QUAY_230033353-f7f0_1732033413.jpg',
      '/QUAY_230033353-f7f0.jpg',
    ],
    [
      'the upload id, preceded by the id of a copy',
      '/5f33d1a6f0dd1334c5ec9264/66453e662a0f5eff4e8b3374_Blue%20crane.png',
      '/5f33d1a6f0dd1334c5ec9264/66a4350ccb2217a94ef540c2_66453e662a0f5eff4e8b3374_Blue%2520crane-p-800.png',
    ],
    [
      'a generic name in the same numbered folder',
      '/images/106113552/1920/1080/image.jpg',
      '/images/106113552/1920/1440/image.jpg',
    ],
    [
      'different sizes after the file name',
      '/f/1006159/1280x720/0b1f5c77aa/harbour-fog.jpg/m/1620x0',
      '/f/1006159/1280x720/0b1f5c77aa/harbour-fog.jpg/m/800x0',
    ],
    [
      'a size as the name, after the same alphanumeric id',
      '/images/users/iqjWHBFdfxIU/iKx3aVd5Qm.A/v1/1200x800',
      '/images/users/iqjWHBFdfxIU/iKx3aVd5Qm.A/v0/640x-1',
    ],
    [
      'a size in the upload path',
      '/images/size/w600/2026/03/ferry-quay.png',
      '/images/2026/03/ferry-quay.png',
    ],
    [
      'different sizes in the query of a script',
      '/getImage.aspx?id=1&w=640',
      '/getImage.aspx?w=1280&id=1',
    ],
  ])('recognises the same image: %s', (_, a, b) => {
    expect(isSameImage(cdn + a, cdn + b)).toBe(true);
    expect(isSameImage(cdn + b, cdn + a)).toBe(true);
  });

  it.each([
    ['numbered gallery files', '/2026/05/photo-1.jpg', '/2026/05/photo-2.jpg'],
    [
      'long numbered names',
      '/2026/05/ferry-quay-at-dawn-1.jpg',
      '/2026/05/ferry-quay-at-dawn-2.jpg',
    ],
    ['numeric names', '/gallery/1.jpg', '/gallery/2.jpg'],
    ['consecutive long numbers', '/img/194191.jpg', '/img/194192.jpg'],
    [
      'the same name in folders with different numbers',
      '/35200134/t/quay-crane.jpg',
      '/35200048/t/quay-crane.jpg',
    ],
    [
      'the same name in the upload folders of different months',
      '/uploads/2024/02/quay-crane.jpg',
      '/uploads/2023/05/quay-crane.jpg',
    ],
    [
      'a generic name in folders with long numbers',
      '/images/106113552/image.jpg',
      '/images/106113553/image.jpg',
    ],
    [
      'generic numbered names in different formats',
      '/uploads/Picture-1.png',
      '/uploads/Picture-1-scaled.jpg',
    ],
    ['a size as the name', '/quay4.jpg/size=708x398.jpg', '/quay3.jpg/size=320x180.jpg'],
    [
      'numbers after the same UUID',
      '/5ce22c57-40fd-46b3-b97c-c1119c4bf880_2.png',
      '/5ce22c57-40fd-46b3-b97c-c1119c4bf880_3.png',
    ],
    [
      'words after the same hash',
      '/f80318ce4829a16aeddba6c1e30df72d-hero.png',
      '/f80318ce4829a16aeddba6c1e30df72d-content.png',
    ],
    [
      'numeric names in an album folder',
      '/9fa7527503ef41e5a97564b489c78d42/101.jpg',
      '/9fa7527503ef41e5a97564b489c78d42/102.jpg',
    ],
    [
      'a generic name in folders with different hashes',
      '/9fa7527503ef41e5a97564b489c78d42/original.jpg',
      '/0271279a85561eaa719504023a467730/original.jpg',
    ],
    ['timestamps after a date', '/quay_20022020_1651075191.jpg', '/quay_20022020_1647448519.jpg'],
    [
      'different ids among path parameters',
      '/photo/id-126041493,width-400/quay.jpg',
      '/photo/id-126041473,width-400/quay.jpg',
    ],
    ['ids in the query', '/show?id=31', '/show?id=32'],
    ['numeric ids in the query of a script', '/getImage.aspx?id=1', '/getImage.aspx?id=2'],
    [
      'hashes in the query of a script',
      '/picture.php?hash=aa31&w=640',
      '/picture.php?hash=aa32&w=640',
    ],
    [
      'pages in the query of a file',
      '/render/chart-of-ferries.png?page=1',
      '/render/chart-of-ferries.png?page=2',
    ],
    [
      'document ids in the query',
      '/ImageRepository/Document?documentID=5689',
      '/ImageRepository/Document?documentID=5697',
    ],
    [
      'different names and hashes before the same size',
      '/f/1006159/1280x720/0b1f5c77aa/harbour-fog.jpg/m/1620x0',
      '/f/1006159/1280x720/9e2d41c3bb/mayor.jpg/m/1620x0',
    ],
    [
      'different names before the same size, in a folder with the same hash',
      '/f/1006159/1280x720/0b1f5c77aa/mayor.jpg/m/1620x0',
      '/f/1006159/1280x720/0b1f5c77aa/ferry.jpg/m/1620x0',
    ],
    [
      'a size as the name, after different alphanumeric ids',
      '/images/users/iqjWHBFdfxIU/iKx3aVd5Qm.A/v1/1200x800',
      '/images/users/iqjWHBFdfxIU/iLy7bNe2Rt.Q/v1/1200x800',
    ],
    [
      'different names before the same filter',
      '/f/1006159/1280x720/0b1f5c77aa/harbour-fog.jpg/m/1620x0/filters:quality(90)',
      '/f/1006159/1280x720/9e2d41c3bb/mayor.jpg/m/1620x0/filters:quality(90)',
    ],
    [
      'the same title after different keys',
      '/jmkcbw-ferry-cup/alternates/WIDE_1920/Ferry-cup-final-2026',
      '/1m0kic-ferry-cup/alternates/WIDE_768/Ferry-cup-final-2026',
    ],
    [
      'the same long name in different folders',
      '/before/lighthouse-keeper.jpg',
      '/after/lighthouse-keeper.jpg',
    ],
    ['short ids without a file extension', '/img/s12', '/img/s13'],
    ['a crop as the name', '/a-bild/wide__1000x562', '/b-bild/wide__1000x562'],
    [
      'a crop as the name, in a folder with the same number',
      '/24077009/a-bild/wide__1000x562',
      '/24077009/b-bild/wide__1000x562',
    ],
    ['quarters of a year', '/results-q1.png', '/results-q3.png'],
    ['counters after a camera number', '/IMG_1234-01.jpg', '/IMG_1234-02.jpg'],
    ['the same short name in different folders', '/before/house.jpg', '/after/house.jpg'],
    ['ids that differ in case', '/aBcDeFg.jpg', '/abCdEfG.jpg'],
    ['folders that differ in case', '/iKx3aVd5Qm/image.jpg', '/iKx3aVd5qM/image.jpg'],
    ['a generic name in numbered folders', '/gallery/12/image.jpg', '/gallery/13/image.jpg'],
    [
      'a generic name in the folders of different years',
      '/prize/2024/image.jpg',
      '/prize/2025/image.jpg',
    ],
    ['episodes', '/harbour-watch-1x01.jpg', '/harbour-watch-1x02.jpg'],
    ['names that differ in one word', '/users-of-facebook.png', '/users-of-twitter.png'],
    ['months in names', '/quay-2026-04.jpg', '/quay-2026-05.jpg'],
  ])('distinguishes %s', (_, a, b) => {
    expect(isSameImage(cdn + a, cdn + b)).toBe(false);
  });

  it.each([
    [
      '/66d24ca49639eda39656b252_grey-crane-at-dawn.jpg',
      '/66d24ca4_grey-crane-at-dawn-1024x683.jpg',
    ],
    ['/grey-crane-at-dawn-f0c62350bd8d9d96.jpeg', '/grey-crane-at-dawn-fc08c913da5cea5d.jpeg'],
    [
      '/crane-1226478153_wide-f0c62350bd8d9d96.jpg',
      '/crane-1226478153_custom-fc08c913da5cea5d.jpg',
    ],
  ])('isSameFileName is true for %s and %s', (a, b) => {
    expect(isSameFileName(cdn + a, cdn + b)).toBe(true);
    expect(isSameImage(cdn + a, cdn + b)).toBe(false);
  });

  it.each([
    ['/66d24ca49639eda39656b252_crane.jpg', '/66d24ca49639eda39656b27c_crane.jpg'],
    ['/grey-crane-at-dawn-1.jpg', '/grey-crane-at-dawn-2.jpg'],
    ['/crane-1226478153_wide-f0c62350bd8d9d96.jpg', '/crane-1226478154_wide-fc08c913da5cea5d.jpg'],
  ])('isSameFileName is false for %s and %s', (a, b) => {
    expect(isSameFileName(cdn + a, cdn + b)).toBe(false);
  });

  it('compares invalid addresses as text', () => {
    expect(isSameImage('quay.jpg', 'crane.jpg')).toBe(false);
    expect(isSameImage('images/quay.jpg', 'images/quay.jpg')).toBe(true);
    expect(isSameImage(`${cdn}/%E0%A4%A.jpg`, `${cdn}/quay.jpg`)).toBe(false);
  });
});
