import React from 'react';

// export const Profile = ({ profile }) => {
//   const [open, setOpen] = useState(false);

//         <div className="grid">
//           <label className="block">
//             Description
//           </label>
//           {open ? (
//             <textarea rows={4} />

//           <div className="text-right">
//             <span>Closed</span>

// };

export const Other = () => null;
